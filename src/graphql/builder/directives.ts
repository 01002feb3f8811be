import {
  DirectiveLocation,
  GraphQLDeprecatedDirective,
  GraphQLDirective,
  specifiedDirectives,
} from 'graphql';

/**
 * The directives of every schema, at the places that the published specification (October 2021) knows. Later drafts add
 * places, and clients that read the schema strictly, such as Python's graphql-core, refuse all of it for one they don't know.
 */
export const publishedDirectives: readonly GraphQLDirective[] = specifiedDirectives.map((directive) =>
  directive.name === GraphQLDeprecatedDirective.name
    ? new GraphQLDirective({
        ...directive.toConfig(),
        locations: [
          DirectiveLocation.FIELD_DEFINITION,
          DirectiveLocation.ARGUMENT_DEFINITION,
          DirectiveLocation.INPUT_FIELD_DEFINITION,
          DirectiveLocation.ENUM_VALUE,
        ],
      })
    : directive,
);

import type { ASTVisitor, ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { overLimit } from '../../errors.ts';
import { depthOf } from '../document.ts';
import { refuse } from '../failure.ts';

/** Refuses queries that nest fields deeper than `maximum`. Introspection is not counted: graphql-js bounds it itself. */
export const depthLimit = (maximum: number): Plugin => {
  const DepthLimit = (context: ValidationContext): ASTVisitor => {
    const depth = depthOf(context.getDocument());
    return {
      OperationDefinition: (operation) => {
        const seen = depth(operation.selectionSet);
        if (seen > maximum)
          context.reportError(
            refuse(overLimit('Query depth', maximum, seen, 'Ask for the deeper part in a second query.'), [
              operation,
            ]),
          );
      },
    };
  };
  return { onValidate: ({ addValidationRule }) => addValidationRule(DepthLimit) };
};

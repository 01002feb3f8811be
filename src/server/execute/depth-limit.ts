import type { ValidationRule } from 'graphql';
import { overLimit } from '../../errors.ts';
import { depthOf } from '../document.ts';
import { refuse } from '../failure.ts';

const advice = 'Ask for the deeper part in a second query.';

/** Refuses queries that nest fields deeper than `maximum`. Introspection is not counted: graphql-js bounds it itself. */
export const depthLimit =
  (maximum: number): ValidationRule =>
  (context) => {
    const depth = depthOf(context.getDocument());
    return {
      OperationDefinition: (operation) => {
        const seen = depth(operation.selectionSet);
        if (seen > maximum)
          context.reportError(refuse(overLimit('Query depth', maximum, seen, advice), [operation]));
      },
    };
  };

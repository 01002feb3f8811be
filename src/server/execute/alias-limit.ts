import type { ValidationRule } from 'graphql';
import { overLimit } from '../../errors.ts';
import { aliasesOf } from '../document.ts';
import { refuse } from '../failure.ts';

const advice = 'Use a connection with a filter instead of one alias for each record.';

/** Refuses queries with more than `maximum` aliases: they repeat one field's work many times in one request. */
export const aliasLimit =
  (maximum: number): ValidationRule =>
  (context) => {
    const aliases = aliasesOf(context.getDocument());
    return {
      OperationDefinition: (operation) => {
        const seen = aliases(operation.selectionSet);
        if (seen > maximum)
          context.reportError(refuse(overLimit('Aliases', maximum, seen, advice), [operation]));
      },
    };
  };

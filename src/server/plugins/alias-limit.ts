import type { ASTVisitor, ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { overLimit } from '../../errors.ts';
import { aliasesOf } from '../document.ts';
import { refuse } from '../failure.ts';

/** Refuses queries with more than `maximum` aliases: they repeat one field's work many times in one request. */
export const aliasLimit = (maximum: number): Plugin => {
  const AliasLimit = (context: ValidationContext): ASTVisitor => {
    const aliases = aliasesOf(context.getDocument());
    return {
      OperationDefinition: (operation) => {
        const seen = aliases(operation.selectionSet);
        if (seen > maximum)
          context.reportError(
            refuse(
              overLimit(
                'Aliases',
                maximum,
                seen,
                'Use a connection with a filter instead of one alias for each record.',
              ),
              [operation],
            ),
          );
      },
    };
  };
  return { onValidate: ({ addValidationRule }) => addValidationRule(AliasLimit) };
};

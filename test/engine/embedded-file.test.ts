import { describeEmbedded } from '../support/engines.ts';
import { engineContract } from './contract.ts';

describeEmbedded('file', 'engine contract', (open) => engineContract(open));

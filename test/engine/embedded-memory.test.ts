import { describeEmbedded } from '../support/engines.ts';
import { engineContract } from './contract.ts';

describeEmbedded('memory', 'engine contract', (open) => engineContract(open));

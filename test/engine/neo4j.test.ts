import { describeNeo4j } from '../support/engines.ts';
import { engineContract } from './contract.ts';

describeNeo4j('engine contract', (open) => engineContract(open));

import { hydrate } from 'preact';
import { placeOf } from './address.ts';
import { App, type State } from './app.tsx';
import { askOver } from './ask.ts';
import './design/base.css';
import './design/embedded.css';
import { pageModule } from './pages.ts';

const state = JSON.parse(document.querySelector('#state')!.textContent!) as State;
const page = await pageModule(state.page);
const ask = askOver(`${placeOf(state.address).root}graphql`);
hydrate(<App page={page} state={state} ask={ask} />, document.querySelector('#root')!);
document.documentElement.dataset.ready = 'true';

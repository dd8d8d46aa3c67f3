// Entry of the page.
import { render } from 'preact';
import { Root } from './app.tsx';

const root = document.querySelector('#app');
if (root) {
  root.replaceChildren();
  render(<Root />, root);
}

import { render } from 'preact';

render(
  <main>
    <p>Nothing is read here.</p>
  </main>,
  document.body,
);

import type { JSX } from 'preact';
import { usePresentation } from './presentation';

/** What a reader sees once, after installing: what the button does, what is read, what never leaves the machine. */
export function WelcomePage({ onOpenSettings }: { readonly onOpenSettings: () => void }): JSX.Element {
  const { welcome } = usePresentation().words;
  return (
    <main class="page">
      <h1>{welcome.title}</h1>
      <ol class="points">
        {welcome.points.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" onClick={onOpenSettings}>
          {welcome.settings}
        </button>
      </p>
    </main>
  );
}

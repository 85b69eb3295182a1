import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePresentation } from './presentation';

interface OptionProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A setting with its name over it. */
export function Option({ name, children }: OptionProps): JSX.Element {
  return (
    <fieldset class="option">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

interface RadioGroupProps<Choice extends string> {
  readonly words: { readonly name: string; readonly choice: Readonly<Record<Choice, string>> };
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** A choice among a few that are all shown. */
export function RadioGroup<Choice extends string>({
  words,
  value,
  onChange,
}: RadioGroupProps<Choice>): JSX.Element {
  const group = useId();
  const choices = Object.entries(words.choice) as [Choice, string][]; // the record's own entries
  return (
    <Option name={words.name}>
      {choices.map(([choice, label]) => (
        <label key={choice} class="check">
          <input type="radio" name={group} checked={choice === value} onChange={() => onChange(choice)} />
          {label}
        </label>
      ))}
    </Option>
  );
}

interface TextFieldProps {
  readonly words: { readonly name: string; readonly hint: string };
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A list of hosts or codes to write, kept when the reader leaves the field. */
export function TextField({ words, value, onChange }: TextFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="option">
      <label for={id}>{words.name}</label>
      <textarea
        id={id}
        rows={2}
        spellcheck={false}
        dir="ltr"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <small id={`${id}-hint`}>{words.hint}</small>
    </div>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string | null;
  readonly choices: readonly (readonly [tag: string, label: string])[];
  readonly onChange: (tag: string | null) => void;
}

/** A choice among many; null is the browser's own. */
export function Select({ name, value, choices, onChange }: SelectProps): JSX.Element {
  const { asInBrowser } = usePresentation().words.options;
  return (
    <label class="option">
      {name}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">{asInBrowser}</option>
        {choices.map(([tag, label]) => (
          <option key={tag} value={tag}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

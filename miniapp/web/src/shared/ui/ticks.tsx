import "./ticks.css";

interface Props {
  options: readonly { value: number; label: string; about: string }[];
  chosen: readonly number[];
  onTick: (value: number, ticked: boolean) => void;
  disabled?: boolean;
}

/** Several of many: each with a tick, its name and a word about it. */
export function Ticks({ options, chosen, onTick, disabled = false }: Props) {
  return (
    <ul className="ticks">
      {options.map((option) => (
        <li key={option.value}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              disabled={disabled}
              onChange={(event) => onTick(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
            <span className="hint">{option.about}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

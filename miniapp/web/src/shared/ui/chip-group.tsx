import { useEffect, useRef } from "react";
import { haptic } from "../telegram/telegram";
import "./chip-group.css";

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few: one is pressed, and it is in sight where not all have room. */
export function ChipGroup<T extends string>({ label, options, value, onChange }: Props<T>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pressed = group.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (!group.current || !pressed) return;
    const room = group.current.clientWidth - pressed.offsetWidth;
    group.current.scrollLeft = pressed.offsetLeft - group.current.offsetLeft - room / 2;
  }, [value]);
  return (
    <div className="chip-group" role="group" aria-label={label} ref={group}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => {
            haptic("selection");
            onChange(option.value);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

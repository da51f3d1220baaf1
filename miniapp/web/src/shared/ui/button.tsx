import type { ComponentProps } from "react";
import "./button.css";

type Props = ComponentProps<"button"> & { look?: "primary" | "soft" | "plain"; busy?: boolean };

/** A button at least 44 px high; while busy it cannot be pressed again. */
export function Button({ look = "soft", busy = false, className = "", disabled, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button ${look} ${className}`}
      disabled={busy || disabled}
      aria-busy={busy || undefined}
      {...rest}
    />
  );
}

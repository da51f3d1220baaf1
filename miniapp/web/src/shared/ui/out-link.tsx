import type { ReactNode } from "react";
import { Icon } from "./icon";
import "./out-link.css";

/** A link out of the app, in a new tab; only to the web, never to what a hostile text may name. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  if (!href.startsWith("https://")) return <span className="hint">{children}</span>;
  return (
    <a className="out-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="out" size={16} />
    </a>
  );
}

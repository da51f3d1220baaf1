import { Fragment, type ReactNode } from "react";
import { OutLink } from "../../shared/ui/out-link";

const MARKS = { B: "strong", STRONG: "strong", I: "em", EM: "em", U: "u", S: "s", CODE: "code" } as const;

/**
 * The bot's words as it sends them to Telegram: bold, slanted and links to the web are kept, any other mark falls away and
 * its text stays. The text is parsed in a document that runs nothing, and built anew.
 */
export function RichText({ text }: { text: string }) {
  return <>{children(new DOMParser().parseFromString(text, "text/html").body)}</>;
}

function children(of: Node): ReactNode[] {
  return [...of.childNodes].map((node, at) => <Fragment key={at}>{built(node)}</Fragment>);
}

function built(node: Node): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || node.tagName === "SCRIPT" || node.tagName === "STYLE") return null;
  if (node.tagName === "A") return <OutLink href={node.getAttribute("href") ?? ""}>{children(node)}</OutLink>;
  const Mark = (MARKS as Partial<Record<string, "strong" | "em" | "u" | "s" | "code">>)[node.tagName];
  return Mark === undefined ? children(node) : <Mark>{children(node)}</Mark>;
}

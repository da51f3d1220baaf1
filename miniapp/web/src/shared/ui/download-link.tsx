import type { MouseEvent, ReactNode } from "react";
import { downloadFile } from "../telegram/telegram";

/** A file of the server: saved by Telegram where it can, else by the browser. */
export function DownloadLink({ href, name, children }: { href: string; name: string; children: ReactNode }) {
  function save(event: MouseEvent) {
    if (downloadFile(new URL(href, window.location.origin).href, name)) event.preventDefault();
  }
  return (
    <a className="button plain" href={href} download={name} onClick={save}>
      {children}
    </a>
  );
}

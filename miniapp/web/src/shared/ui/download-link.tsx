import { useState, type MouseEvent, type ReactNode } from "react";
import { api, body } from "../api/client";
import { needsTicket } from "../api/session";
import { downloadFile } from "../telegram/telegram";
import { ProblemView } from "./problem-view";

interface Props {
  href: string;
  name: string;
  look?: "primary" | "soft" | "plain";
  children: ReactNode;
}

/** A file of the server: saved by Telegram where it can, else by the browser. Neither sends a header: a ticket stands for it. */
export function DownloadLink({ href, name, look = "plain", children }: Props) {
  const [error, setError] = useState<unknown>(null);
  async function fetchBy(ticketed: boolean) {
    setError(null);
    const address = ticketed
      ? (await body(api.POST("/api/v1/sessions/ticket", { body: { address: href } }))).address
      : href;
    if (downloadFile(new URL(address, window.location.origin).href, name)) return;
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  }
  function save(event: MouseEvent) {
    event.preventDefault();
    fetchBy(needsTicket()).catch(setError);
  }
  return (
    <>
      <a className={`button ${look}`} href={href} download={name} onClick={save}>
        {children}
      </a>
      {error !== null && <ProblemView error={error} />}
    </>
  );
}

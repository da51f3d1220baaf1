import { Brand } from "./brand.tsx";

/** What stands before the script has come: put into the page itself when it is built, and replaced by the first screen. */
export function Waiting() {
  return (
    <div className="shell" aria-busy="true">
      <header className="shell-top">
        <div>
          <span className="shell-brand">
            <Brand />
            Cosmeya
          </span>
        </div>
      </header>
      <main className="shell-main waiting">
        <span className="skeleton" />
        <span className="skeleton" />
        <span className="skeleton" />
      </main>
    </div>
  );
}

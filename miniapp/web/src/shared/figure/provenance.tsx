import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FigureOrigin } from "../api/types";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import { Loaded } from "../ui/loaded";
import { Skeleton } from "../ui/skeleton";
import { useProvenance, type Subject } from "./get-provenance";
import "./provenance.css";

/** The way down: the formula in words, each number that went in with the raw counter, and the readings with their pages. */
export function Provenance({ of }: { of: Subject }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const query = useProvenance(of, open);
  return (
    <details className="provenance" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("origin.more")}</summary>
      <Loaded query={query} skeleton={<Skeleton height={120} radius="12px" />}>
        {(origin) => (
          <>
            <p>{origin.words[format.language]}</p>
            <ul>
              {origin.inputs.slice(0, SHOWN).map((input, at) => (
                <li key={at}>
                  <Input input={input} />
                </li>
              ))}
              {origin.readings.slice(0, SHOWN).map((reading) => (
                <li key={reading.key}>
                  <Reading reading={reading} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </details>
  );
}

const SHOWN = 10;

function Input({ input }: { input: FigureOrigin["inputs"][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const { raw } = input;
  return (
    <>
      <strong>{input.value === null ? t("figure.none") : format.full(input.value)}</strong>
      <span className="hint">
        {[
          word("inputRole", input.role),
          input.at === null ? null : format.moment(input.at),
          word("quality", input.quality),
          raw === null ? (input.rawMissing?.[format.language] ?? null) : t("origin.counter", { ...raw }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

function Reading({ reading }: { reading: FigureOrigin["readings"][number] }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const word = useWord();
  return (
    <>
      <span>{t("origin.reading", { run: reading.runId, parser: reading.parser, attempt: reading.attempt })}</span>
      <span className="hint">
        {word("exit", reading.exit)} ·{" "}
        {reading.pagesMissing?.[language] ?? t("origin.pages", { count: reading.pages.length })}
      </span>
      {reading.pages.slice(0, 3).map((page) => (
        <code key={page.id}>
          {page.status} {page.url}
        </code>
      ))}
    </>
  );
}

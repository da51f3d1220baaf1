import { useTranslation } from "react-i18next";
import type { Figure } from "../api/types";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import { Sheet } from "../ui/sheet";
import { DeltaFormula } from "./delta-formula";
import "./figure-sheet.css";
import type { Subject } from "./get-provenance";
import { Provenance } from "./provenance";

interface Props {
  label: string;
  figure: Figure;
  of: Subject | undefined;
  onClose: () => void;
}

/** Where a figure comes from: value, step, time, endpoint, exit, how the change was counted, and the way down to the raw data. */
export function FigureSheet({ label, figure, of, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const facts = [
    { name: t("origin.quality"), told: word("quality", figure.quality) },
    {
      name: t("origin.step"),
      told: figure.step > 1 ? t("origin.stepRounded", { step: format.full(figure.step) }) : t("origin.stepExact"),
    },
    {
      name: t("origin.readAt"),
      told: figure.observedAt === null ? t("figure.none") : format.moment(figure.observedAt),
    },
    { name: t("origin.source"), told: figure.source },
    { name: t("origin.exit"), told: word("exit", figure.exit) },
  ];
  return (
    <Sheet title={t("origin.title", { label })} onClose={onClose}>
      <div className="figure-sheet">
        <p className="figure-sheet-value">{figure.value === null ? t("figure.none") : format.full(figure.value)}</p>
        <DeltaFormula figure={figure} />
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.told}</dd>
            </div>
          ))}
        </dl>
        {of && <Provenance of={of} />}
      </div>
    </Sheet>
  );
}

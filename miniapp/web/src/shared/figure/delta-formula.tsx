import { useTranslation } from "react-i18next";
import type { Figure } from "../api/types";
import { withinRounding } from "../format/delta";
import { useFormat } from "../format/use-format";
import { useDeltaNotes } from "./use-delta-notes";

/** The subtraction itself: latest reading − the one before = change, with its hours, rate and uncertainty. */
export function DeltaFormula({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const notes = useDeltaNotes(figure.delta);
  const delta = figure.delta;
  if (delta === null || figure.value === null) return <p className="hint">{t("origin.noDelta")}</p>;
  return (
    <div className="figure-sheet-formula">
      <p>
        {format.full(figure.value)} − {format.full(figure.value - delta.value)} ={" "}
        <strong>{format.signed(delta.value)}</strong>
      </p>
      <p className="hint">{[...notes, ...(withinRounding(delta) ? [t("delta.explained")] : [])].join(" · ")}</p>
    </div>
  );
}

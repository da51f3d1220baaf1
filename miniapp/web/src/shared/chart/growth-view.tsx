import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "../api/types";
import { useFormat } from "../format/use-format";
import { Unfolded } from "../ui/unfolded";
import { spots, type Spot } from "./chart-data";
import { growth } from "./growth";
import { GrowthLine } from "./growth-line";
import { Legend } from "./legend";
import type { Mark } from "./marks";
import { MarksList } from "./marks-list";
import { Minimap, type View } from "./minimap";
import { PointsTable } from "./points-table";
import { useGrowthWords } from "./use-growth-words";

const MINIMAP_FROM = 12;

interface Props {
  line: Line;
  label: string;
  /** Whose line this is, for the picture. */
  title: string;
  marks: readonly Mark[];
}

/** The line with the reading that is pointed at, which part of it is drawn, its summary in words and its table. */
export function GrowthView({ line, label, title, marks }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const whole = useMemo(() => spots(line.points), [line]);
  const [asked, setAsked] = useState<View | null>(null);
  const view = within(asked, whole);
  const drawn = useMemo(
    () => whole.filter((spot) => spot.x >= view.from && spot.x <= view.to),
    [whole, view.from, view.to],
  );
  const shownMarks = useMemo(
    () => marks.filter((mark) => mark.at >= view.from && mark.at <= view.to),
    [marks, view.from, view.to],
  );
  const latest = drawn.findLast((spot) => spot.y !== null) ?? null;
  const part = drawn.length === whole.length ? line : { ...line, ...covered(drawn) };
  const words = useGrowthWords(label, part, growth(drawn));
  const range = `${format.day(view.from)} – ${format.day(view.to)}`;
  return (
    <>
      <GrowthLine
        line={drawn}
        latest={latest}
        marks={shownMarks}
        words={words}
        title={`${title} · ${label}`}
        stamp={latest === null ? "" : t("chart.stamp", { range, at: format.moment(latest.x) })}
      />
      {whole.length >= MINIMAP_FROM && <Minimap line={whole} view={view} onView={setAsked} />}
      <Legend line={drawn} />
      <p className="hint">{words}</p>
      <MarksList marks={shownMarks} />
      {latest !== null && (
        <Unfolded title={t("chart.table")}>
          <PointsTable line={drawn} label={label} />
        </Unfolded>
      )}
    </>
  );
}

/** The asked part as far as the line reaches; another range makes it the whole line. */
function within(asked: View | null, line: readonly Spot[]): View {
  const whole = { from: line[0]?.x ?? 0, to: line.at(-1)?.x ?? 0 };
  if (asked === null || asked.from < whole.from || asked.to > whole.to || asked.from >= asked.to) return whole;
  return asked;
}

function covered(line: readonly Spot[]) {
  return { planned: line.length, valid: line.filter((spot) => spot.y !== null).length };
}

import { useWord } from "../../shared/i18n/use-word";
import { Trend } from "../../shared/figure/trend";
import { useSeries, type ChannelMetric } from "./get-series";

/** The shape of a figure's last four weeks, below it on its card. */
export function FourWeeks({ id, metric }: { id: number; metric: ChannelMetric }) {
  const word = useWord();
  const { data } = useSeries(id, metric, "28");
  return <Trend label={word("metric", metric)} values={data?.points.map((point) => point.value) ?? []} />;
}

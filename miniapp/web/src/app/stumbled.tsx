import { useRouteError } from "react-router";
import { ProblemView } from "../shared/ui/problem-view";

/** A screen that broke, or whose script did not arrive: says so and loads the page anew. */
export function Stumbled() {
  return <ProblemView error={useRouteError()} onRetry={() => window.location.reload()} />;
}

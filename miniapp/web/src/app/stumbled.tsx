import { useEffect } from "react";
import { useRouteError } from "react-router";
import { ProblemView } from "../shared/ui/problem-view";

const again = () => window.location.reload();

/** A screen that broke, or whose script did not arrive: says so and loads the page anew, by itself once the network is back. */
export function Stumbled() {
  useEffect(() => {
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);
  return <ProblemView error={useRouteError()} onRetry={again} />;
}

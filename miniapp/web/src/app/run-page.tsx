import { RunDetail } from "../features/runs/run-detail";
import { BackLink } from "./back-link";
import { useRouteId } from "./use-route-id";

export function RunPage() {
  const id = useRouteId();
  return (
    <div className="stack">
      <BackLink to="/runs" />
      <RunDetail key={id} id={id} />
    </div>
  );
}

import type { CSSProperties } from "react";
import "./skeleton.css";

/** A grey place of the final size of what is loading. */
export function Skeleton({
  width = "100%",
  height,
  radius,
}: Pick<CSSProperties, "width" | "height"> & { radius?: string }) {
  return <span className="skeleton" aria-hidden="true" style={{ width, height, borderRadius: radius }} />;
}

/** The skeleton repeated, for a list that is loading; told to a screen reader once. */
export function SkeletonList({ count, height, label }: { count: number; height: number; label: string }) {
  return (
    <div className="stack" role="status" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={height} radius="var(--radius)" />
      ))}
    </div>
  );
}

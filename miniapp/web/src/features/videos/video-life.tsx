import type { Video } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import "./video-life.css";

/** Said of a video that is no longer there; its figures are the last that were read. */
export function VideoLife({ video: { life } }: { video: Pick<Video, "life"> }) {
  const word = useWord();
  if (life === null || life === "active") return null;
  return <p className="video-life">{word("life", life)}</p>;
}

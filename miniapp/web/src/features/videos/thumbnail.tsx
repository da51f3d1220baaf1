import { useState } from "react";
import { pictured } from "../../shared/api/session";
import type { Video } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { Icon } from "../../shared/ui/icon";
import "./thumbnail.css";

/** The preview, loaded when it comes into sight; its place is kept, and stays when there is none. */
export function Thumbnail({ video }: { video: Pick<Video, "picture" | "durationSeconds"> }) {
  const format = useFormat();
  const [broken, setBroken] = useState<string>();
  const { picture, durationSeconds } = video;
  return (
    <span className="thumbnail">
      <Icon name="play" />
      {picture !== null && picture !== broken && (
        <img
          src={pictured(picture)}
          width={320}
          height={180}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setBroken(picture)}
        />
      )}
      {durationSeconds !== null && <span className="thumbnail-length">{format.duration(durationSeconds)}</span>}
    </span>
  );
}

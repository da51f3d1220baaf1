import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { forgetSession } from "../shared/api/session";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
  forgetSession();
});

// jsdom draws nothing and opens no dialogs: what it lacks of the browser.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
window.scrollTo = () => undefined;
Blob.prototype.arrayBuffer = function () {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Account = Schemas["Account"];
export type AuditEntry = Schemas["AuditEntry"];
export type AgeValue = Schemas["AgeValue"];
export type Baseline = Schemas["Baseline"];
export type Break = Schemas["Break"];
export type BreakWords = Schemas["NewBreak"];
export type Breakout = Schemas["NamedBreakout"];
export type ChannelInsights = Schemas["ChannelInsights"];
export type GroupFigures = Schemas["GroupFigures"];
export type Invitation = Schemas["Invitation"];
export type ImportPreview = Schemas["ImportPreview"];
export type LineEvent = Schemas["Event"];
export type FigureOrigin = Schemas["FigureOrigin"];
export type Group = Schemas["Group"];
export type Pace = Schemas["Pace"];
export type Rollback = Schemas["Rollback"];
export type VideoInsights = Schemas["VideoInsights"];
export type Channel = Schemas["Channel"];
export type Delta = Schemas["Delta"];
export type Figure = Schemas["Figure"];
export type PastedLink = Schemas["PastedLink"];
export type Me = Schemas["Me"];
export type Note = Schemas["Note"];
export type OpenSession = Schemas["OpenSession"];
export type Platform = Channel["platform"];
export type Point = Schemas["Point"];
export type Person = Schemas["User"];
export type PersonChange = Schemas["UserChange"];
export type Proxy = Schemas["Proxy"];
export type ProxyLine = Schemas["ProxyLine"];
export type SessionPaste = Schemas["SessionPaste"];
export type Quality = Figure["quality"];
export type Run = Schemas["Run"];
export type RunDetail = Schemas["RunWithTasks"];
export type RunProgress = Schemas["RunProgress"];
export type RunTask = Schemas["Task"];
export type SavedView = Schemas["SavedView"];
export type Token = Schemas["Token"];
export type TokenWish = Schemas["TokenWish"];
export type Video = Schemas["Video"];

/** The growth of one counter, of a channel or a video: planned slots in order, a slot without a reading has no value. */
export type Line = Pick<
  Schemas["ChannelSeries"],
  "metric" | "rollbacks" | "events" | "planned" | "valid" | "coverage" | "points"
>;

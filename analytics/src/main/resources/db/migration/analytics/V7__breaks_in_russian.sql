-- What changed, in Russian; null = what stands in `what` is shown to all.
ALTER TABLE analytics.methodology_break ADD COLUMN what_ru text;
UPDATE analytics.methodology_break AS b SET what_ru = said.russian
FROM (VALUES
  ('any start or replay of a Short counts as a view', 'просмотром Shorts считается любой запуск или повтор'),
  ('any start of a video of any format counts as a view', 'просмотром видео любого формата считается любой запуск'),
  ('subscribers are shown with three significant digits', 'число подписчиков показывается тремя значащими цифрами'),
  ('play counts are no longer shown to who is not logged in', 'без входа в аккаунт число просмотров больше не показывается')
) AS said (english, russian)
WHERE b.what = said.english;

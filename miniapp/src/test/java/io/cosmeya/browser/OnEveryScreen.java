package io.cosmeya.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A test of every main screen: its path, for [RecordedWorld#addressed], and words that stand on it once it is there.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@CsvSource({
    "'',random channel",
    "channels/{channel}?range=all,Таблица чтений",
    "videos/{video}?range=all,Что было с видео",
    "'compare?channels={channel},{other}&range=all',100 — первое чтение",
    "runs,Сборы по площадкам",
    "runs/{run},Что стало с каждым каналом",
    "'runs/{missed}','Пропуск, а не ноль'",
    "manage,Добавить каналы",
    "manage?part=groups,Пранки",
    "manage?part=proxies,Прокси",
    "manage?part=accounts,Аккаунты",
    "manage?part=people,Пригласить",
    "manage?part=data&of=channel-{channel},Скачать channel-history.csv",
    "manage?part=audit,Кто менял",
    "settings,О числах",
    "breaks,Записать смену"
})
@interface OnEveryScreen {}

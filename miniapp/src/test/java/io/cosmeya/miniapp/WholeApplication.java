package io.cosmeya.miniapp;

import io.cosmeya.miniapp.signin.SignedInitData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The whole application in one process, on embedded stores, with the development user; no run opens by itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cosmeya.access.development-user=true",
            "cosmeya.scrapers.runs.tick=1h",
            "cosmeya.telegram.bot-token=" + SignedInitData.TOKEN,
            "cosmeya.secrets.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
@AutoConfigureMockMvc
@Import(LocalRequests.class)
public @interface WholeApplication {}

package io.cosmeya;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.OpenToAll;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The habits of the house that a compiler does not know.
@AnalyzeClasses(packages = "io.cosmeya", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule whatStartsByItselfHasARole = classes()
            .that(startByThemselves())
            .should()
            .beAnnotatedWith(Role.class)
            .because("a role decides in which process it starts");

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that(resideOutsideOfPackage("io.cosmeya.embedded.."))
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .because("a test and the simulator set the clock");

    @ArchTest
    static final ArchRule noThreadIsVirtual = noClasses()
            .should()
            .accessTargetWhere(startsAVirtualThread())
            .because("two that load classes of the packed jar can wait for ever for a third");

    @ArchTest
    static final ArchRule nobodyKnowsTheEmbeddedStores = noClasses()
            .that(resideOutsideOfPackage("io.cosmeya.embedded.."))
            .should()
            .dependOnClassesThat(resideInAPackage("io.cosmeya.embedded.."));

    @ArchTest
    static final ArchRule onlyPagesOpenConnections = noClasses()
            .that(resideInAPackage("io.cosmeya.scrapers..").and(resideOutsideOfPackage("io.cosmeya.scrapers.page..")))
            .should()
            .dependOnClassesThat(opensConnections());

    private static final Map<String, Set<String>> UNSCOPED = Map.of(
            "io.cosmeya.scrapers.channel.Channels", Set.of("find", "active"),
            "io.cosmeya.scrapers.channel.Groups", Set.of("find", "all"),
            "io.cosmeya.scrapers.video.Videos", Set.of("find"));

    @ArchTest
    static final ArchRule whatIsShownIsAskedForWithAScope = noClasses()
            .that(resideInAPackage("io.cosmeya.miniapp.."))
            .should()
            .callMethodWhere(looksUpOneThingWithoutAScope())
            .because("a person sees what is theirs, whatever id they guess");

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayUseIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.cosmeya.miniapp..")
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule whatIsChangedIsWrittenDown = methods()
            .that(writeSomething())
            .should(writeToTheAuditLog())
            .because("somebody will ask who did that, and what was before");

    /// Signing in and out is written down where it happens; the rest changes nothing.
    private static final Set<String> CHANGES_NOTHING = Set.of(
            "AuthController.telegram",
            "AuthController.owner",
            "AuthController.invitation",
            "AuthController.refresh",
            "AuthController.logout",
            "SessionsController.ticket",
            "ChannelsController.check",
            "ImportsController.check",
            "ProxiesController.check",
            "AccountsController.check");

    private static DescribedPredicate<JavaMethod> writeSomething() {
        return DescribedPredicate.describe(
                "change something for a person",
                method -> method.getOwner().getPackageName().startsWith("io.cosmeya.miniapp.")
                        && (method.isAnnotatedWith(PostMapping.class)
                                || method.isAnnotatedWith(PutMapping.class)
                                || method.isAnnotatedWith(PatchMapping.class)
                                || method.isAnnotatedWith(DeleteMapping.class))
                        && !CHANGES_NOTHING.contains(method.getOwner().getSimpleName() + "." + method.getName()));
    }

    /// Itself, or through another method of its class.
    private static ArchCondition<JavaMethod> writeToTheAuditLog() {
        return new ArchCondition<>("write to the audit log") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaMethodCall> own = method.getMethodCallsFromSelf().stream();
                Stream<JavaMethodCall> next = method.getOwner().getMethods().stream()
                        .filter(other -> other.getName().contains("lambda$" + method.getName() + "$")
                                || callsOwn(method, other.getName()))
                        .flatMap(other -> other.getMethodCallsFromSelf().stream());
                boolean writes = Stream.concat(own, next)
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Audit.class));
                if (!writes) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not written down"));
                }
            }
        };
    }

    private static boolean callsOwn(JavaMethod method, String name) {
        return method.getOwner().getMethods().stream()
                .filter(each -> each.equals(method) || each.getName().contains("lambda$" + method.getName() + "$"))
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().equals(method.getOwner())
                        && call.getTarget().getName().equals(name));
    }

    /// Lists of videos may be looked up by ids that a scoped query gave.
    private static DescribedPredicate<JavaMethodCall> looksUpOneThingWithoutAScope() {
        return DescribedPredicate.describe("look up something without a scope", call -> {
            MethodCallTarget target = call.getTarget();
            return UNSCOPED.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName())
                    && target.getRawParameterTypes().stream()
                            .noneMatch(
                                    type -> type.isEquivalentTo(Scope.class) || type.isEquivalentTo(Collection.class));
        });
    }

    private static DescribedPredicate<JavaClass> startByThemselves() {
        return DescribedPredicate.describe(
                "start by themselves",
                type -> type.isMetaAnnotatedWith(Controller.class)
                        || type.isAnnotatedWith(RabbitListener.class)
                        || type.getMethods().stream()
                                .anyMatch(
                                        annotatedWith(RabbitListener.class).or(annotatedWith(Scheduled.class))::test));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            MethodCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            boolean now = TIMES.contains(owner)
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return now || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> startsAVirtualThread() {
        Set<String> ways = Set.of("ofVirtual", "startVirtualThread", "newVirtualThreadPerTaskExecutor");
        return DescribedPredicate.describe("start a virtual thread", access -> ways.contains(access.getName()));
    }

    private static DescribedPredicate<JavaClass> opensConnections() {
        return DescribedPredicate.describe(
                "open connections",
                type -> type.getPackageName().startsWith("java.net.http")
                        || Set.of(
                                        "java.net.URLConnection",
                                        "java.net.HttpURLConnection",
                                        "java.net.Socket",
                                        "java.net.URL")
                                .contains(type.getName())
                        || type.getPackageName().startsWith("org.springframework.web.client")
                        || type.getName().equals("org.jsoup.Connection"));
    }
}

package dev.entente.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** What may depend on what, and what a package shows of itself. */
@AnalyzeClasses(
        packages = "dev.entente",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyTheApplication.class})
class ArchitectureTest {
    /** The embedded Neo4j's own program is another one: it runs in a process of its own. */
    static final class OnlyTheApplication implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/embedded/target/") && !location.contains("entente-embedded");
        }
    }

    /**
     * What each package shows to the others. A package that needs a type more says so here, where somebody asks whether
     * it could not stay hidden.
     */
    private static final Map<String, Set<String>> PUBLIC_FACES = Map.ofEntries(
            entry("dev.entente", Set.of("Main", "Settings", "SettingsEntry", "SettingsException")),
            entry("dev.entente.api", Set.of("About", "ApiServer", "PortInUseException", "QueryLimits", "Writing")),
            entry("dev.entente.article", Set.of("Article", "Kind", "Published", "Span", "Text")),
            entry(
                    "dev.entente.bench",
                    Set.of(
                            "BenchException",
                            "BenchGround",
                            "BenchPlan",
                            "BenchReport",
                            "ExtractBench",
                            "ExtractReport",
                            "DriverWay",
                            "HttpWay",
                            "LoadBench",
                            "LoadFigures",
                            "LoadGround",
                            "QueryBench",
                            "Way")),
            entry("dev.entente.cli", Set.of("ArticleOptions", "EntenteCommand", "Workspace", "Workspaces")),
            entry(
                    "dev.entente.dataset",
                    Set.of(
                            "DatasetReader",
                            "DatasetWriter",
                            "Entry",
                            "Feed",
                            "LineException",
                            "Problem",
                            "Relay",
                            "Source")),
            entry(
                    "dev.entente.embedded",
                    Set.of(
                            "EmbeddedImport",
                            "EmbeddedNeo4j",
                            "EmbeddedOptions",
                            "EmbeddedStartException",
                            "RunningNeo4j")),
            entry("dev.entente.explore", Set.of("Connections", "Examples", "Explorer", "Views")),
            entry("dev.entente.export", Set.of("Exporter", "Format", "Selection", "Selections")),
            entry(
                    "dev.entente.extraction",
                    Set.of(
                            "BarePipeline",
                            "Extraction",
                            "Extractor",
                            "Gazetteer",
                            "SecondReader",
                            "Suggestion",
                            "Training")),
            entry("dev.entente.extraction.model", Set.of("ModelOptions", "ModelReader")),
            entry(
                    "dev.entente.fact",
                    Set.of(
                            "Certainty",
                            "Claim",
                            "Correction",
                            "Derivation",
                            "Edge",
                            "Entity",
                            "EntityKey",
                            "Identification",
                            "Identities",
                            "Knowledge",
                            "Participant",
                            "Precision",
                            "Retractions",
                            "Settlement",
                            "Standing",
                            "Status",
                            "Time",
                            "Verdict",
                            "Voice")),
            entry(
                    "dev.entente.graph",
                    Set.of(
                            // what is done with the record
                            "Graph",
                            "Recorder",
                            "Reader",
                            "Pages",
                            "QueryRunner",
                            "Differences",
                            "Rebuilding",
                            "Audit",
                            "PathFinder",
                            "Figures",
                            "Catalogues",
                            "Shelf",
                            "Shelves",
                            "DriverAlone",
                            // what goes in and comes out
                            "Address",
                            "ArticleRow",
                            "Catalogue",
                            "ClaimRow",
                            "Clocks",
                            "EdgePage",
                            "EdgeRow",
                            "EntityCard",
                            "EntityNode",
                            "FactRow",
                            "GraphException",
                            "LoadOutcome",
                            "NeighbourQuery",
                            "Overview",
                            "LastResort",
                            "PathQuery",
                            "QueryMode",
                            "QueryOutcome",
                            "Repeated",
                            "StoreStats",
                            "StoreTables",
                            "TookTooLongException",
                            "TypedValues",
                            "UserQuery")),
            entry(
                    "dev.entente.ingest",
                    Set.of(
                            "BulkLoader",
                            "BulkStore",
                            "Checker",
                            "Curator",
                            "Extractors",
                            "Harvest",
                            "HarvestLine",
                            "HarvestLines",
                            "HarvestReport",
                            "LoadReport",
                            "Loader",
                            "Reaped")),
            entry("dev.entente.intake", Set.of("Defaults", "Draft", "Intake", "Taken")),
            entry(
                    "dev.entente.ontology",
                    Set.of(
                            "Counted",
                            "EdgeRule",
                            "EntityLabel",
                            "Family",
                            "Frame",
                            "Identity",
                            "Ontology",
                            "OntologyException",
                            "OntologyReader",
                            "Relation",
                            "Role",
                            "RoleRule",
                            "Sentence")),
            entry("dev.entente.reference", Set.of("ReferenceRow", "ReferenceTables")),
            entry("dev.entente.resource", Set.of("ResourceFolder")),
            entry(
                    "dev.entente.review",
                    Set.of(
                            "ArticleReader",
                            "BusyException",
                            "Draft",
                            "Drafts",
                            "LeftOut",
                            "Offer",
                            "Proposal",
                            "ReadingLoop",
                            "Review",
                            "ReviewException",
                            "Saved",
                            "Statement",
                            "Submission")),
            entry("dev.entente.source", Set.of("RowFeed", "RowSources", "SourceFormat")));

    @ArchTest
    static final ArchRule onlyTheGraphKnowsTheDriver = noClasses()
            .that()
            .resideOutsideOfPackage("dev.entente.graph")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule onlyTheApiKnowsTheHttpServer = noClasses()
            .that()
            .resideOutsideOfPackage("dev.entente.api")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule onlyTheExtractionKnowsTheLanguageModels = noClasses()
            .that()
            .resideOutsideOfPackage("dev.entente.extraction")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule onlyTheModelReaderAsksModelsElsewhere = noClasses()
            .that()
            .resideOutsideOfPackage("dev.entente.extraction.model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..");

    @ArchTest
    static final ArchRule theModelReaderKnowsNoTextButWhatItIsGiven = noClasses()
            .that()
            .resideInAPackage("dev.entente.extraction.model")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.entente..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "dev.entente.extraction",
                            "dev.entente.extraction.model",
                            "dev.entente.fact",
                            "dev.entente.ontology")));

    @ArchTest
    static final ArchRule theRulesKnowNoModelElsewhere = noClasses()
            .that()
            .resideInAPackage("dev.entente.extraction")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.entente.extraction.model");

    @ArchTest
    static final ArchRule onlyTheIntakeKnowsPagesAndFeeds = noClasses()
            .that()
            .resideOutsideOfPackage("dev.entente.intake")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "net.dankito..", "com.rometools..");

    @ArchTest
    static final ArchRule extractionKnowsValuesOnly = noClasses()
            .that()
            .resideInAPackage("dev.entente.extraction")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.entente..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "dev.entente.extraction",
                            "dev.entente.article",
                            "dev.entente.fact",
                            "dev.entente.ontology",
                            "dev.entente.resource")));

    @ArchTest
    static final ArchRule intakeKnowsArticlesOnly = noClasses()
            .that()
            .resideInAPackage("dev.entente.intake")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.entente..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages("dev.entente.intake", "dev.entente.article")));

    @ArchTest
    static final ArchRule onlyTheCommandsKnowTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.entente.cli")
            .and()
            .doNotHaveFullyQualifiedName("dev.entente.Main") // which runs the command line that it is given
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule dependenciesPointFromUseToValues = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("dev.entente")
            .layer("api")
            .definedBy("dev.entente.api")
            .layer("cli")
            .definedBy("dev.entente.cli")
            .layer("bench")
            .definedBy("dev.entente.bench")
            .layer("use cases")
            .definedBy(
                    "dev.entente.ingest",
                    "dev.entente.explore",
                    "dev.entente.export",
                    "dev.entente.review",
                    "dev.entente.source")
            .layer("dataset")
            .definedBy("dev.entente.dataset")
            .layer("graph")
            .definedBy("dev.entente.graph")
            .layer("extraction")
            .definedBy("dev.entente.extraction", "dev.entente.extraction.model")
            .layer("intake")
            .definedBy("dev.entente.intake")
            .layer("reference")
            .definedBy("dev.entente.reference")
            .layer("embedded")
            .definedBy("dev.entente.embedded")
            .layer("values")
            .definedBy("dev.entente.article", "dev.entente.fact", "dev.entente.ontology")
            .layer("resource")
            .definedBy("dev.entente.resource")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("bench")
            .mayOnlyBeAccessedByLayers("root", "cli")
            .whereLayer("embedded")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("use cases")
            .mayOnlyBeAccessedByLayers("root", "api", "cli", "bench")
            // the commands list a folder's files before they load them
            .whereLayer("dataset")
            .mayOnlyBeAccessedByLayers("root", "cli", "use cases")
            // users' queries, rebuilding and auditing run on the graph itself: there is no use case around them
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("root", "api", "cli", "bench", "use cases")
            .whereLayer("extraction")
            .mayOnlyBeAccessedByLayers("root", "cli", "bench", "use cases")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("root", "cli", "use cases")
            .whereLayer("reference")
            .mayOnlyBeAccessedByLayers("root", "use cases")
            .whereLayer("values")
            .mayOnlyBeAccessedByLayers(
                    "root", "api", "cli", "bench", "use cases", "dataset", "graph", "extraction", "intake", "reference")
            .whereLayer("resource")
            .mayOnlyBeAccessedByLayers("root", "cli", "use cases", "extraction", "values");

    @ArchTest
    static final ArchRule valuesKnowNothingAboveThem = noClasses()
            .that(resideInAnyPackage("dev.entente.article", "dev.entente.fact", "dev.entente.ontology"))
            .should()
            .dependOnClassesThat(resideInAPackage("dev.entente..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "dev.entente.article",
                            "dev.entente.fact",
                            "dev.entente.ontology",
                            "dev.entente.resource")));

    @ArchTest
    static final ArchRule factsAreKnownToNoText = noClasses()
            .that()
            .resideInAPackage("dev.entente.article")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.entente.fact", "dev.entente.ontology");

    @ArchTest
    static final ArchRule valuesDoNoInputOrOutput = noClasses()
            .that(resideInAnyPackage("dev.entente.article", "dev.entente.fact", "dev.entente.ontology"))
            .and()
            .doNotHaveSimpleName("OntologyReader")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                            .or(JavaClass.Predicates.assignableTo(java.io.Closeable.class))
                            .or(JavaClass.Predicates.assignableTo(java.io.File.class)));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsInjected = classes()
            .should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("javax.inject.Inject");

    @ArchTest
    static void everyPackageShowsWhatIsSaidHere(JavaClasses classes) {
        var shown = new TreeMap<String, Set<String>>();
        for (JavaClass each : classes) {
            if (each.isTopLevelClass()
                    && each.getModifiers().contains(JavaModifier.PUBLIC)
                    && !each.getSimpleName().equals("package-info")) {
                shown.computeIfAbsent(each.getPackageName(), none -> new TreeSet<>())
                        .add(each.getSimpleName());
            }
        }
        assertThat(shown).isEqualTo(new TreeMap<>(PUBLIC_FACES));
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }
}

package dev.entente;

import java.util.Arrays;
import java.util.Optional;

/** The settings that there are. docs/settings.md shows the same table, and a test compares the two. */
public enum SettingsEntry {
    HOST(SettingsKind.TEXT, "127.0.0.1", "Address that the page and the API are served on"),
    PORT(SettingsKind.PORT, "7070", "Port that they are served on; 0 takes any free one"),
    DATA(SettingsKind.PATH, "data", "Folder that holds the store, its password and the settings file"),
    ALLOWED_HOSTS(SettingsKind.NAMES, "", "Names that the page may be opened under, besides this machine's own"),
    ONTOLOGY(SettingsKind.FOLDER, "", "Folder of relation files to use besides the bundled ones"),
    SAMPLES(SettingsKind.FLAG, "true", "Load the bundled samples into an empty store"),
    TOKEN(
            SettingsKind.TOKEN,
            "",
            "What has to be sent to correct the record and to save views over the API; where it is not set, that is open to this machine alone"),
    NEO4J_URI(SettingsKind.NEO4J_ADDRESS, "", "Neo4j to use instead of the embedded one"),
    NEO4J_USER(SettingsKind.TEXT, "neo4j", "User to log in to that Neo4j as"),
    NEO4J_PASSWORD(SettingsKind.SECRET, "", "That user's password"),
    NEO4J_DATABASE(SettingsKind.TEXT, "", "Database of that Neo4j; the user's home database where it is not set"),
    NEO4J_HEAP(SettingsKind.COUNT, "1024", "Heap of the embedded Neo4j, MiB"),
    NEO4J_PAGECACHE(SettingsKind.COUNT, "128", "Page cache of the embedded Neo4j, MiB"),
    QUERY_TIMEOUT(
            SettingsKind.COUNT,
            "15",
            "How long a query of the page's console, a search for paths or the overview may run, seconds"),
    QUERY_ROWS(SettingsKind.COUNT, "1000", "How many rows such a query may return"),
    QUERY_MIB(SettingsKind.COUNT, "8", "How large the answer to a query of the console may be, MiB"),
    QUERY_AT_ONCE(
            SettingsKind.COUNT,
            "8",
            "How many queries of the console run at a time; all but a quarter of these from one address"),
    QUERY_WAITING(
            SettingsKind.COUNT, "64", "How many of them may wait for their turn; a quarter of these from one address"),
    READER_HEAP(SettingsKind.COUNT, "1536", "Heap of the process that reads articles which are added on the page, MiB"),
    MODEL(
            SettingsKind.WEB_ADDRESS,
            "",
            "Language model that reads articles beside the rules of extract and load --extract; none where it is not set. The articles are sent there"),
    MODEL_NAME(SettingsKind.TEXT, "", "Which of the models there"),
    MODEL_KIND(SettingsKind.MODEL_KIND, "openai", "How it is asked"),
    MODEL_KEY(SettingsKind.KEY, "", "Key that it wants, if it does"),
    MODEL_SECONDS(SettingsKind.COUNT, "60", "How long one request to it may take, seconds"),
    MODEL_ARTICLE_SECONDS(SettingsKind.COUNT, "300", "How long all requests about one article may take, seconds"),
    MODEL_REQUESTS(SettingsKind.COUNT, "1000", "How many requests one run may make"),
    MODEL_TOKENS(SettingsKind.COUNT, "1000000", "How many tokens one run may use"),
    MODEL_ARTICLES(SettingsKind.COUNT, "500", "How many articles one run may ask about");

    private static final String PREFIX = "ENTENTE_";

    private final SettingsKind kind;
    private final String fallback;
    private final String description;

    SettingsEntry(SettingsKind kind, String fallback, String description) {
        this.kind = kind;
        this.fallback = fallback;
        this.description = description;
    }

    /** The name in the environment, in the settings file and among the overrides. */
    public String key() {
        return PREFIX + name();
    }

    /** What it may be, in words. */
    public String expected() {
        return kind.expected();
    }

    /** The default, empty where there is none. */
    public String fallback() {
        return fallback;
    }

    public String description() {
        return description;
    }

    SettingsKind kind() {
        return kind;
    }

    static Optional<SettingsEntry> named(String key) {
        return Arrays.stream(values()).filter(entry -> entry.key().equals(key)).findFirst();
    }
}

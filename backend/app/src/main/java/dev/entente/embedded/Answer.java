package dev.entente.embedded;

/** What the child process says of its start. */
sealed interface Answer {

    /** @param httpPort 0 where it does not listen for HTTP */
    record Ready(int port, int httpPort, String version) implements Answer {}

    record Failed(String kind, String sentence) implements Answer {
        /** Only a dying child of a killed parent can hold the store of a folder that we hold. */
        boolean mayPass() {
            return kind.equals("LOCKED");
        }
    }

    static Answer parse(String line) {
        String[] told = line.split("\t", 4);
        if (told.length == 4 && told[0].equals("ready")) {
            return new Ready(Integer.parseInt(told[1]), Integer.parseInt(told[2]), told[3]);
        }
        String[] parts = line.split("\t", 3);
        if (parts.length == 3 && parts[0].equals("failed")) {
            return new Failed(parts[1], parts[2]);
        }
        return new Failed("OTHER", "Neo4j's process said: " + line);
    }
}

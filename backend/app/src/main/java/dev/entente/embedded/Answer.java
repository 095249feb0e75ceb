package dev.entente.embedded;

/** What the child process says of its start. */
sealed interface Answer {

    record Ready(int port, String version) implements Answer {}

    record Failed(String kind, String sentence) implements Answer {
        /** Only a dying child of a killed parent can hold the store of a folder that we hold. */
        boolean mayPass() {
            return kind.equals("LOCKED");
        }
    }

    static Answer parse(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 3 && parts[0].equals("ready")) {
            return new Ready(Integer.parseInt(parts[1]), parts[2]);
        }
        if (parts.length == 3 && parts[0].equals("failed")) {
            return new Failed(parts[1], parts[2]);
        }
        return new Failed("OTHER", "Neo4j's process said: " + line);
    }
}

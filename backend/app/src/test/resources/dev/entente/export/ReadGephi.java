import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Says in JSON what Gephi finds in a file, and what it complains of. */
class ReadGephi {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(arguments[0]));
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        var complaints = new ArrayList<String>();
        container.getReport().getIssues(100).forEachRemaining(issue -> complain(issue, complaints));
        importer.process(container, new DefaultProcessor(), workspace);
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        Graph graph = model.getGraph();
        var nodes = new ArrayList<String>();
        for (Node node : graph.getNodes()) {
            nodes.add(quoted(node.getId().toString()) + ": " + quoted(node.getLabel()));
        }
        var edges = new ArrayList<String>();
        for (Edge edge : graph.getEdges()) {
            edges.add("["
                    + String.join(
                            ", ",
                            quoted(edge.getId().toString()),
                            quoted(edge.getSource().getId().toString()),
                            quoted(edge.getLabel()),
                            quoted(edge.getTarget().getId().toString()))
                    + "]");
        }
        out.println("{\"nodes\": {" + String.join(", ", nodes) + "}, \"edges\": [" + String.join(", ", edges)
                + "], \"complaints\": [" + String.join(", ", complaints) + "], \"dynamic\": " + model.isDynamic()
                + "}");
        out.flush();
        System.exit(0);
    }

    private static void complain(Issue issue, List<String> complaints) {
        if (issue.getLevel() != Issue.Level.INFO) {
            complaints.add(quoted(String.valueOf(issue.getMessage())));
        }
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : String.valueOf(text).toCharArray()) {
            quoted.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted((int) c) : "" + c);
        }
        return quoted.append('"').toString();
    }
}

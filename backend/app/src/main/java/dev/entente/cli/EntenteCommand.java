package dev.entente.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ./entente}: the commands, and how their faults are told. */
@Command(
        name = "entente",
        description = "What articles report, as a graph whose every edge names its source.",
        mixinStandardHelpOptions = true,
        versionProvider = EntenteCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "The first thing to try:  entente serve", "The guide:               docs/guide.md"})
public final class EntenteCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private EntenteCommand() {}

    /** The command line over these workspaces, ready to be executed. */
    public static CommandLine commandLine(Workspaces workspaces) {
        return new CommandLine(new EntenteCommand())
                .addSubcommand(new ServeCommand(workspaces))
                .addSubcommand(new LoadCommand(workspaces))
                .addSubcommand(new ExtractCommand(workspaces))
                .addSubcommand(new TrainCommand(workspaces))
                .addSubcommand(new CheckCommand(workspaces))
                .addSubcommand(new ExportCommand(workspaces))
                .addSubcommand(new DiffCommand(workspaces))
                .addSubcommand(new MergeCommand(workspaces))
                .addSubcommand(new SplitCommand(workspaces))
                .addSubcommand(new RetractCommand(workspaces))
                .addSubcommand(new UndoCommand(workspaces))
                .addSubcommand(new CorrectionsCommand(workspaces))
                .addSubcommand(new RebuildCommand(workspaces))
                .addSubcommand(new AuditCommand(workspaces))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchQueryCommand(workspaces))
                        .addSubcommand(new BenchLoadCommand(workspaces))
                        .addSubcommand(new BenchExtractCommand(workspaces)))
                .registerConverter(LocalDate.class, new Day())
                .setParameterExceptionHandler((wrong, arguments) -> tell(wrong))
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> tell(fault, commandLine));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** All options would scroll the one sentence out of sight; where they are found stands below it. */
    private static int tell(ParameterException wrong) {
        CommandLine commandLine = wrong.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("entente: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("All options:  " + commandLine.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** Faults that a user can mend are told in a sentence; the rest is ours, and is shown whole. */
    private static int tell(Exception fault, CommandLine commandLine) {
        PrintWriter err = commandLine.getErr();
        if (isOurs(fault)) {
            fault.printStackTrace(err);
        } else {
            err.println("entente: " + sentence(fault));
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isOurs(Exception fault) {
        return fault.getMessage() == null
                || fault instanceof NullPointerException
                || fault instanceof IllegalStateException
                || fault instanceof IndexOutOfBoundsException;
    }

    /** A fault in reading or writing says where; its cause says what. */
    private static String sentence(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : null;
        return cause == null ? message : message + ": " + cause.getMessage();
    }

    /** Says the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = EntenteCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Entente " + (version == null ? "(from class files)" : version)};
        }
    }
}

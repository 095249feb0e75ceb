package dev.entente.graph;

import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.neo4j.cypher.internal.parser.v25.Cypher25Lexer;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.StatementsContext;

/** Reads a statement by Neo4j's own grammar, so that nobody reads it in another way than the server. */
final class QueryTree {
    /** The version of Cypher whose grammar this is. */
    static final String LANGUAGE = "25";

    /** More than any statement that a person writes; what is generated belongs into parameters. */
    static final int MOST_WORDS = 10_000;

    private static final int MOST_OPEN_COMMENTS = 20;
    private static final char WORD = 'x';

    private QueryTree() {}

    /** The statement's tree, or nothing where it is none by this grammar. */
    static Optional<StatementsContext> read(String body) {
        refuseOpenComments(body);
        try {
            var lexer = new Cypher25Lexer(CharStreams.fromString(body));
            lexer.removeErrorListeners();
            lexer.addErrorListener(new Bail());
            var tokens = new CommonTokenStream(lexer);
            tokens.fill();
            if (tokens.size() > MOST_WORDS) {
                throw new QueryRefusal(
                        QueryOutcome.Reason.FORBIDDEN,
                        "The statement has more than " + MOST_WORDS + " words and signs",
                        "pass long lists as parameters");
            }
            QueryShape.nesting(signs(tokens)).ifPresent(refused -> {
                throw new QueryRefusal(refused);
            });
            return Optional.of(parsed(tokens));
        } catch (ParseCancellationException e) {
            return Optional.empty();
        } catch (StackOverflowError e) {
            throw new QueryRefusal(
                    QueryOutcome.Reason.FORBIDDEN, "The statement is nested too deep", "write it flatter");
        }
    }

    /** Each is read to the statement's end before it is found to have none. */
    private static void refuseOpenComments(String body) {
        int open = 0;
        int at = body.lastIndexOf("*/");
        while ((at = body.indexOf("/*", at + 1)) >= 0) {
            if (++open > MOST_OPEN_COMMENTS) {
                throw new QueryRefusal(
                        QueryOutcome.Reason.FORBIDDEN,
                        "More than " + MOST_OPEN_COMMENTS + " comments begin and do not end",
                        "end each with */");
            }
        }
    }

    /** Its brackets, and a letter for each other word. A path's name before a parenthesis turns nothing into another thing. */
    private static String signs(CommonTokenStream tokens) {
        var signs = new StringBuilder();
        for (Token token : tokens.getTokens()) {
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            String text = token.getText();
            int before = signs.length() - 2;
            if (text.equals("=") && before >= 0 && signs.charAt(before) == '[' && signs.charAt(before + 1) == WORD) {
                signs.setLength(before + 1);
            } else {
                signs.append("()[]{}".contains(text) ? text : WORD);
            }
        }
        return signs.toString();
    }

    /** The quick way reads nearly everything; what it cannot read is tried the thorough way. */
    private static StatementsContext parsed(CommonTokenStream tokens) {
        try {
            return parser(tokens, PredictionMode.SLL).statements();
        } catch (ParseCancellationException e) {
            tokens.seek(0);
            return parser(tokens, PredictionMode.LL).statements();
        }
    }

    private static Cypher25Parser parser(CommonTokenStream tokens, PredictionMode mode) {
        var parser = new Cypher25Parser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        return parser;
    }

    private static final class Bail extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException e) {
            throw new ParseCancellationException(message);
        }
    }

    /** What the user wrote there, in one line: the text of a tree alone has no white space. */
    static String written(ParserRuleContext context) {
        Token start = context.getStart();
        var all = Interval.of(start.getStartIndex(), context.getStop().getStopIndex());
        return start.getInputStream().getText(all).replaceAll("\\s*\\R\\s*", " ");
    }

    /** The 1-based column of a token: the grammar counts from 0. */
    static int column(Token token) {
        return token.getCharPositionInLine() + 1;
    }
}

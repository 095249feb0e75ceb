package dev.entente.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import org.neo4j.cypher.internal.runtime.interpreted.pipes.QueryState;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Lets list expressions end. Neo4j looks whether a transaction was terminated between rows, but not within {@code any},
 * {@code reduce} or a list comprehension, so that one over {@code range(1, 10000000000)} goes on for hours after its
 * timeout. All of these keep their variable in one place of the query's state, and ask it for that place in each of their
 * rounds: there, it is made to look.
 */
public final class EndableLoops {
    private static final String STATE = "org.neo4j.cypher.internal.runtime.interpreted.pipes.QueryState";
    private static final String NEIGHBOUR = "org.neo4j.cypher.internal.runtime.interpreted.pipes.Pipe";
    private static final String ASKED = "expressionVariables";

    private EndableLoops() {}

    /**
     * Defines the class of the query's state with the look in it. To be called before anything of Neo4j runs.
     *
     * @throws IllegalStateException where this Neo4j has no such place, or the class is loaded already
     */
    static void weave() {
        ClassLoader loader = EndableLoops.class.getClassLoader();
        try (InputStream original = loader.getResourceAsStream(STATE.replace('.', '/') + ".class")) {
            if (original == null) {
                throw new IllegalStateException(STATE + " is missing from Neo4j's jars");
            }
            MethodHandles.privateLookupIn(Class.forName(NEIGHBOUR, false, loader), MethodHandles.lookup())
                    .defineClass(woven(new ClassReader(original)));
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("list expressions of this Neo4j cannot be made to end", e);
        }
    }

    /**
     * Called in every round of a list expression.
     *
     * @throws org.neo4j.graphdb.TransactionTerminatedException where its transaction was terminated, or has timed out
     */
    public static void round(QueryState state) {
        state.query().transactionalContext().assertTransactionOpen();
    }

    private static byte[] woven(ClassReader state) {
        var out = new ClassWriter(state, ClassWriter.COMPUTE_MAXS);
        var weaver = new Weaver(out);
        state.accept(weaver, 0);
        if (!weaver.found) {
            throw new IllegalStateException(STATE + " of this Neo4j has no " + ASKED);
        }
        return out.toByteArray();
    }

    private static final class Weaver extends ClassVisitor {
        private boolean found;

        Weaver(ClassVisitor out) {
            super(Opcodes.ASM9, out);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!name.equals(ASKED) || Type.getArgumentCount(descriptor) > 0) {
                return method;
            }
            found = true;
            return new MethodVisitor(Opcodes.ASM9, method) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    visitVarInsn(Opcodes.ALOAD, 0);
                    visitMethodInsn(
                            Opcodes.INVOKESTATIC,
                            Type.getInternalName(EndableLoops.class),
                            "round",
                            "(L" + STATE.replace('.', '/') + ";)V",
                            false);
                }
            };
        }
    }
}

package dev.entente.graph;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which a driver's connections are read, and a look at all that comes on each: one on which more comes at a
 * time than an answer may hold, by its {@link BoltWeight}, is cut. The driver would gather a row of any size in memory
 * before anybody could measure it.
 */
final class Weighing extends MultiThreadIoEventLoopGroup implements AutoCloseable {
    private final long most;

    /** @param most how much memory may be filled from the database without anything being asked meanwhile */
    Weighing(long most) {
        super(0, new DefaultThreadFactory("console", true), NioIoHandler.newFactory());
        this.most = most;
    }

    /** Whether something failed because more came than an answer may hold. */
    static boolean isTooMuch(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch) {
                return true;
            }
        }
        return false;
    }

    /** First in line; what takes TLS off comes later, and goes before it. */
    @Override
    public ChannelFuture register(Channel channel) {
        channel.pipeline().addFirst(new Scale(most));
        return super.register(channel);
    }

    @Override
    public void close() {
        shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more came at a time than an answer may hold");
        }
    }

    private static final class Scale extends ChannelDuplexHandler {
        private static final int CHUNK = 8 * 1024;

        private final long most;
        private final BoltWeight weight = new BoltWeight();
        private final byte[] chunk = new byte[CHUNK];
        private long came;

        Scale(long most) {
            this.most = most;
        }

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
            weigh((ByteBuf) message);
            if (came > most) {
                ReferenceCountUtil.release(message);
                ctx.fireExceptionCaught(new TooMuch());
                close(ctx, ctx.newPromise());
            } else {
                ctx.fireChannelRead(message);
            }
        }

        private void weigh(ByteBuf bytes) {
            int end = bytes.writerIndex();
            for (int at = bytes.readerIndex(); at < end; at += CHUNK) {
                int some = Math.min(CHUNK, end - at);
                bytes.getBytes(at, chunk, 0, some);
                came += weight.of(chunk, some);
            }
        }

        /** Something is asked, so that all before it was taken in. */
        @Override
        public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) throws Exception {
            came = 0;
            super.write(ctx, message, promise);
        }
    }
}

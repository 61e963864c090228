package dev.seedbed.store.registry.http;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/// Bytes that a request sends; can be sent again. Knows how many have gone, in all tries together.
public final class SentBody {
    private final byte[] bytes;
    private final int length;
    private final AtomicLong gone = new AtomicLong();
    private final LongConsumer told;
    private long toldBytes;

    /// @param told on the thread of the caller, while it waits
    public SentBody(byte[] bytes, int length, LongConsumer told) {
        this.bytes = bytes;
        this.length = length;
        this.told = told;
    }

    public long gone() {
        return gone.get();
    }

    /// Tells what went since it was told last.
    public void tell() {
        long now = gone.get();
        if (now > toldBytes) {
            long moved = now - toldBytes;
            toldBytes = now;
            told.accept(moved);
        }
    }

    public HttpRequest.BodyPublisher publisher() {
        HttpRequest.BodyPublisher all = HttpRequest.BodyPublishers.ofByteArray(bytes, 0, length);
        return new HttpRequest.BodyPublisher() {
            @Override
            public long contentLength() {
                return all.contentLength();
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> sender) {
                all.subscribe(new Counting(sender));
            }
        };
    }

    private final class Counting implements Flow.Subscriber<ByteBuffer> {
        private final Flow.Subscriber<? super ByteBuffer> sender;

        Counting(Flow.Subscriber<? super ByteBuffer> sender) {
            this.sender = sender;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            sender.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer part) {
            gone.addAndGet(part.remaining());
            sender.onNext(part);
        }

        @Override
        public void onError(Throwable error) {
            sender.onError(error);
        }

        @Override
        public void onComplete() {
            sender.onComplete();
        }
    }
}

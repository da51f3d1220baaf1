package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Role;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The heartbeat of the runs. Any number of processes may have one; the database decides who did what.
@Component
@Role("scrapers")
class RunClock {

    private final DueSlots slots;
    private final Flow flow;

    RunClock(DueSlots slots, Flow flow) {
        this.slots = slots;
        this.flow = flow;
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.runs.tick:15s}")
    void open() {
        slots.open();
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.runs.poll:1s}")
    void move() {
        flow.expire();
        flow.release();
        flow.drain();
    }
}

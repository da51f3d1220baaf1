package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Role;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The heartbeat of the runs. Any number of processes may have one; the database decides who did what.
@Component
@Role("scrapers")
class RunClock {

    private final Schedule schedule;
    private final DueSlots slots;
    private final Flow flow;
    private final ProgressLog progress;
    private boolean declared;

    RunClock(Schedule schedule, DueSlots slots, Flow flow, ProgressLog progress) {
        this.schedule = schedule;
        this.slots = slots;
        this.flow = flow;
        this.progress = progress;
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.runs.tick:15s}")
    void open() {
        if (!declared) {
            schedule.declare();
            declared = true;
        }
        slots.open();
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.runs.tick:15s}")
    void tell() {
        progress.tell();
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.runs.poll:1s}")
    void move() {
        flow.expire();
        flow.release();
        flow.drain();
    }
}

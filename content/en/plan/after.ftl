## After leaving

section-after = After leaving
after-offer = If you, or they, have moved out
after-intro =
    You’ve gone, or they have. “They” means your partner or ex, or anyone who hurts or frightens you.
    It can feel calm one day and frightening the next. You know best which parts of your life they know.
after-already = What have you already changed since then?
after-caution =
    It doesn’t always stop when you leave. No lock or order can stop what someone else does.
    If they come and you’re in danger, ring 999.
after-together =
    Who knows where you live now? Who could find out?
    What would make your home feel safer?
    What would help if they turned up?

after-group-home = Where I live
after-locks = Someone looks at my locks and lights with me.
after-locks-hint = Ask what’s been done already. Some councils fit locks and alarms for free, once the other person has moved out.
after-locks-worse = Take care if they have a right to live there too. Get advice first.
after-fire = The fire service checks my home and letterbox.
after-fire-hint = Fire services visit people at risk, and it’s usually free. Ring their office, not 999. Some can seal the letterbox and fit more smoke alarms.
after-fire-worse = Take care if anyone has threatened fire. Tell the police and the fire service today.
after-neighbours = A neighbour knows what to look out for.
after-neighbours-hint = “If you see that car, please tell me” is enough. If they hear or see danger, they ring 999.
after-neighbours-worse = Take care if the neighbour might talk to them or step in.
after-post = I ring Royal Mail first, before my post is sent on.
after-post-hint = Royal Mail has a team for people who’ve moved to be safe: 03457 777 888. Ring. Don’t apply online. Ask the team not to write to the old address.
after-post-worse = Take care when redirection starts. A letter usually goes to the old address first.
after-address = I keep my new address off forms and shared accounts.
after-address-hint = It may be on parcels, bank papers, court papers or school letters. Ask each one to keep it private.
after-address-worse = Take care if an account that you once shared shows it to them.
after-register = I ask to vote without my name on the public list.
after-register-hint =
    The electoral register can show where you live. Ask your electoral registration office for “anonymous registration”. It keeps your name and address off the list. You need a court order from a set list, or a form signed by, say, a GP, a midwife, a refuge manager or a police inspector.
    Anyone can buy the “open register”. You can come off that one at any time, just by asking. In Northern Ireland, ask the Electoral Office about both.
after-register-worse = Take care if your new address is on it already. Older copies stay as they are.
after-devices = Children’s phones and games don’t show where we live.
after-devices-hint = Tablets and games may share a location or a photo. If a child tells, it isn’t their fault.
after-devices-worse = Take care if a tablet goes between two homes.
after-found = If they find out where I live, I know who to ring.
after-found-hint = If they’re near and you’re afraid, ring 999. If not, a worker can help you decide what comes next.

after-group-out = Out and about
after-routes = I change my routes, my shops and my times.
after-routes-hint = They may know your bus, your shop, your gym. One change is a start.
after-appointments = I move the appointments that they know of.
after-appointments-hint = Ask the desk not to tell anyone when you’re due.
after-orders = I carry a copy of my court order.
after-orders-hint = School, work and a friend can have one too. If the order is broken, tell the police, even if it seems small.

after-group-children = Children
after-school = The school knows, and has agreed with me what it does.
after-school-hint = Without a court order it may not be able to refuse a parent. Ask what staff would do, and who they’d ring.
after-school-worse = Take care if letters and messages from school show your address to both parents.
after-handovers = Handovers are somewhere safe, or someone else does them.
after-handovers-hint = A busy place, away from your door. Get advice before you change when the children see them.
after-handovers-worse = Take care if you’d be alone with them, or if a court has set how it’s done.

after-group-me = For me
after-someone = Someone rings me or comes by, most weeks.
after-someone-hint = It can be lonely, even when it was right. Ask one person to ring on a set day.
after-miss = If I miss them, I can say so to someone.
after-miss-hint = Many people miss them, and some go back. There’s no shame in it. You can ask for help again.
after-miss-worse = Take care if they ask to meet you alone, one last time.

after-ask = An advocate, a helpline or the police. A solicitor, about orders and contact. The school, about pick-up.

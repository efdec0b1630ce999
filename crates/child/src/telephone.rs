//! A telephone to practise with. It is a drawing with rules: nothing here can dial.
//!
//! The police's description of a 999 call: an operator asks which service; then where and what; stay on the line.
//! A caller on a mobile who cannot speak presses 55 when asked to (Silent Solution; 55 does not reveal the
//! caller's location to the police).

/// A button on the drawn telephone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// A digit.
    Digit(u8),
    /// The green button: makes the call.
    Ring,
    /// Deletes the last digit.
    Back,
}

/// How far the practice call has got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Talk {
    /// The number is being pressed.
    #[default]
    Number,
    /// Another number was rung: no one answers, and the child can try again.
    OtherNumber,
    /// "Emergency, which service?"
    Service,
    /// "Where are you?"
    Where,
    /// "What is happening?"
    What,
    /// "What is your name?"
    Name,
    /// "Stay on the line."
    Stay,
    /// It is over: well done.
    Done,
    /// The caller is silent: a voice asks them to press 55.
    Silent,
    /// 55 was pressed: someone stays on the line and listens.
    Heard,
    /// Childline's number was rung: 0800 1111.
    Childline,
}

/// A practice call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    pressed: String,
    talk: Talk,
}

impl Call {
    /// The digits pressed, as shown on the drawn screen.
    #[must_use]
    pub fn pressed(&self) -> &str {
        &self.pressed
    }

    /// How far the call has got.
    #[must_use]
    pub fn talk(&self) -> Talk {
        self.talk
    }

    /// Presses a button.
    pub fn press(&mut self, button: Button) {
        match (self.talk, button) {
            (Talk::Number | Talk::OtherNumber | Talk::Silent, Button::Digit(digit)) => {
                self.talk = match self.talk {
                    Talk::Silent => Talk::Silent,
                    _ => Talk::Number,
                };
                if self.pressed.len() < 12 {
                    self.pressed.push(char::from(b'0' + digit % 10));
                }
                if self.talk == Talk::Silent && self.pressed.ends_with("55") {
                    self.talk = Talk::Heard;
                }
            }
            (Talk::Number | Talk::OtherNumber | Talk::Silent, Button::Back) => {
                self.pressed.pop();
            }
            (Talk::Number | Talk::OtherNumber, Button::Ring) => {
                self.talk = match self.pressed.as_str() {
                    "999" => Talk::Service,
                    "08001111" => Talk::Childline,
                    _ => Talk::OtherNumber,
                };
                self.pressed.clear();
            }
            _ => {}
        }
    }

    /// Moves on to the next question: the child has answered, or pressed a picture with the answer.
    pub fn say(&mut self) {
        self.talk = match self.talk {
            Talk::Service => Talk::Where,
            Talk::Where => Talk::What,
            Talk::What => Talk::Name,
            Talk::Name => Talk::Stay,
            Talk::Stay | Talk::Heard | Talk::Childline => Talk::Done,
            other => other,
        };
    }

    /// Switches to the silent call: the child cannot speak.
    pub fn cannot_talk(&mut self) {
        if self.talk == Talk::Service {
            self.talk = Talk::Silent;
            self.pressed.clear();
        }
    }

    /// Starts again from the beginning.
    pub fn again(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(number: &[u8]) -> Call {
        let mut call = Call::default();
        for digit in number {
            call.press(Button::Digit(*digit));
        }
        call.press(Button::Ring);
        call
    }

    #[test]
    fn spoken_999_call_follows_the_script() {
        let mut call = ring(&[9, 9, 9]);
        let mut asked = Vec::new();
        for _ in 0..6 {
            asked.push(call.talk());
            call.say();
        }
        let wanted = [
            Talk::Service,
            Talk::Where,
            Talk::What,
            Talk::Name,
            Talk::Stay,
            Talk::Done,
        ];
        assert_eq!(asked, wanted);
        call.again();
        assert_eq!(call, Call::default());
    }

    #[test]
    fn silent_999_call_is_heard_after_pressing_55() {
        let mut call = ring(&[9, 9, 9]);
        call.cannot_talk();
        assert_eq!(call.talk(), Talk::Silent);
        call.press(Button::Digit(5));
        assert_eq!(call.talk(), Talk::Silent);
        call.press(Button::Digit(5));
        assert_eq!(call.talk(), Talk::Heard);
        call.say();
        assert_eq!(call.talk(), Talk::Done);
    }

    #[test]
    fn childline_can_be_called() {
        let mut call = ring(&[0, 8, 0, 0, 1, 1, 1, 1]);
        assert_eq!(call.talk(), Talk::Childline);
        call.say();
        assert_eq!(call.talk(), Talk::Done);
    }

    #[test]
    fn wrong_number_can_be_retried() {
        for wrong in [&[9, 9][..], &[9, 9, 9, 9], &[1, 2, 3], &[]] {
            let mut call = ring(wrong);
            assert_eq!(call.talk(), Talk::OtherNumber);
            assert_eq!(call.pressed(), "");
            for _ in 0..3 {
                call.press(Button::Digit(9));
            }
            call.press(Button::Ring);
            assert_eq!(call.talk(), Talk::Service);
        }
        let mut call = Call::default();
        for _ in 0..50 {
            call.press(Button::Digit(7));
        }
        call.press(Button::Back);
        assert_eq!(call.pressed().len(), 11);
    }
}

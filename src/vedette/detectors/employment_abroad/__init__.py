"""Income of DPRK nationals abroad, by the days worked, from payrolls, contracts and permits."""

"""The screens of the window; none of them knows another."""

	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	swap
	.type	swap, %function
swap:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	mov	x1, x0
	mov	w2, 1
.L3:
	ldaxr	w0, [x1]
	stlxr	w3, w2, [x1]
	cbnz	w3, .L3
	ret
	.cfi_endproc
.LFE0:
	.size	swap, .-swap
.Lkpatch_old_end_0:
	.align	2
	.p2align 4,,11
	.global	serve
	.type	serve, %function
serve:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	x29, sp
	.p2align 3,,7
.L5:
	add	w0, w0, 1
	bl	out
	b	.L5
	.cfi_endproc
.LFE1:
	.size	serve, .-serve
.Lkpatch_old_end_1:
	.align	2
	.p2align 4,,11
	.global	last
	.type	last, %function
last:
.Lkpatch_old_2:
.LFB2:
	.cfi_startproc
	add	w0, w0, 1
	b	out
	.cfi_endproc
.LFE2:
	.size	last, .-last
.Lkpatch_old_end_2:
	.align	2
	.p2align 4,,11
	.global	bit
	.type	bit, %function
bit:
.Lkpatch_old_3:
.LFB3:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	w1, w0
	mov	x29, sp
	tbnz	x1, 6, .L13
	mov	w0, 1
	cbz	w1, .L14
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L14:
	.cfi_restore_state
	mov	w0, 3
	bl	out
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	sub	w0, w0, #1
	ret
	.p2align 2,,3
.L13:
	.cfi_restore_state
	bl	out
	add	w0, w0, 1
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE3:
	.size	bit, .-bit
.Lkpatch_old_end_3:
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	swap.kpatch, %function
swap.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	mov	x1, x0
	mov	w2, 2
.L3.kpatch:
	ldaxr	w0, [x1]
	stlxr	w3, w2, [x1]
	cbnz	w3, .L3.kpatch
	ret
	.cfi_endproc
	.size	swap.kpatch, .-swap.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	swap.kpatch_old, %function
swap.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	mov	x1, x0
	mov	w2, 1
.L3.kpatch_old:
	ldaxr	w0, [x1]
	stlxr	w3, w2, [x1]
	cbnz	w3, .L3.kpatch_old
	ret
	.cfi_endproc
	.size	swap.kpatch_old, .-swap.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	serve.kpatch, %function
serve.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	x29, sp
	.p2align 3,,7
.L5.kpatch:
	add	w0, w0, 2
	bl	out
	b	.L5.kpatch
	.cfi_endproc
	.size	serve.kpatch, .-serve.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	serve.kpatch_old, %function
serve.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	x29, sp
	.p2align 3,,7
.L5.kpatch_old:
	add	w0, w0, 1
	bl	out
	b	.L5.kpatch_old
	.cfi_endproc
	.size	serve.kpatch_old, .-serve.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	last.kpatch, %function
last.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	add	w0, w0, 2
	b	out
	.cfi_endproc
	.size	last.kpatch, .-last.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	last.kpatch_old, %function
last.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	add	w0, w0, 1
	b	out
	.cfi_endproc
	.size	last.kpatch_old, .-last.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	bit.kpatch, %function
bit.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	w1, w0
	mov	x29, sp
	tbnz	x1, 6, .L13.kpatch
	mov	w0, 2
	cbz	w1, .L14.kpatch
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L14.kpatch:
	.cfi_restore_state
	mov	w0, 3
	bl	out
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	sub	w0, w0, #2
	ret
	.p2align 2,,3
.L13.kpatch:
	.cfi_restore_state
	bl	out
	add	w0, w0, 1
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
	.size	bit.kpatch, .-bit.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	bit.kpatch_old, %function
bit.kpatch_old:
.Lkpatch_copy_3:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	w1, w0
	mov	x29, sp
	tbnz	x1, 6, .L13.kpatch_old
	mov	w0, 1
	cbz	w1, .L14.kpatch_old
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L14.kpatch_old:
	.cfi_restore_state
	mov	w0, 3
	bl	out
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	sub	w0, w0, #1
	ret
	.p2align 2,,3
.L13.kpatch_old:
	.cfi_restore_state
	bl	out
	add	w0, w0, 1
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
	.size	bit.kpatch_old, .-bit.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"swap"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_1:
	.string	"serve"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_2:
	.string	"last"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_3:
	.string	"bit"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20

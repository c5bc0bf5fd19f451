	.file	"orig.cc"
	.text
	.section	.text._Z5twiceIiET_S0_,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align 4
	.weak	_Z5twiceIiET_S0_
	.type	_Z5twiceIiET_S0_, @function
_Z5twiceIiET_S0_:
.Lkpatch_old_0:
.LFB2:
	.cfi_startproc
	movl	_ZZ5twiceIiET_S0_E4last(%rip), %eax
	testl	%edi, %edi
	js	.L7
	movl	%edi, _ZZ5twiceIiET_S0_E4last(%rip)
	addl	%edi, %eax
	ret
.L7:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	$1, (%rax)
	movq	%rax, %rdi
	call	__cxa_throw@PLT
	.cfi_endproc
.LFE2:
	.size	_Z5twiceIiET_S0_, .-_Z5twiceIiET_S0_
.Lkpatch_old_end_0:
	.text
	.p2align 4
	.globl	_Z1fi
	.type	_Z1fi, @function
_Z1fi:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	jmp	_Z5twiceIiET_S0_
	.cfi_endproc
.LFE1:
	.size	_Z1fi, .-_Z1fi
.Lkpatch_old_end_1:
	.weak	_ZTS5error
	.section	.rodata._ZTS5error,"aG",@progbits,_ZTS5error,comdat
	.type	_ZTS5error, @object
	.size	_ZTS5error, 7
_ZTS5error:
	.string	"5error"
	.weak	_ZTI5error
	.section	.data.rel.ro._ZTI5error,"awG",@progbits,_ZTI5error,comdat
	.align 8
	.type	_ZTI5error, @object
	.size	_ZTI5error, 16
_ZTI5error:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5error
	.weak	_ZZ5twiceIiET_S0_E4last
	.section	.bss._ZZ5twiceIiET_S0_E4last,"awG",@nobits,_ZZ5twiceIiET_S0_E4last,comdat
	.align 4
	.type	_ZZ5twiceIiET_S0_E4last, @gnu_unique_object
	.size	_ZZ5twiceIiET_S0_E4last, 4
_ZZ5twiceIiET_S0_E4last:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align	4
	.type	_Z5twiceIiET_S0_.kpatch, @function
_Z5twiceIiET_S0_.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	movl	_ZZ5twiceIiET_S0_E4last(%rip), %eax
	testl	%edi, %edi
	js	.L7.kpatch
	movl	%edi, _ZZ5twiceIiET_S0_E4last(%rip)
	addl	%edi, %eax
	ret
.L7.kpatch:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	$2, (%rax)
	movq	%rax, %rdi
	call	__cxa_throw@PLT
	.cfi_endproc
	.size	_Z5twiceIiET_S0_.kpatch, .-_Z5twiceIiET_S0_.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.balign	16
	.type	_Z5twiceIiET_S0_.kpatch_old, @function
_Z5twiceIiET_S0_.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	movl	_ZZ5twiceIiET_S0_E4last(%rip), %eax
	testl	%edi, %edi
	js	.L7.kpatch_old
	movl	%edi, _ZZ5twiceIiET_S0_E4last(%rip)
	addl	%edi, %eax
	ret
.L7.kpatch_old:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	$1, (%rax)
	movq	%rax, %rdi
	call	__cxa_throw@PLT
	.cfi_endproc
	.size	_Z5twiceIiET_S0_.kpatch_old, .-_Z5twiceIiET_S0_.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIlET_S0_.kpatch,comdat
	.p2align	4
	.weak	_Z5twiceIlET_S0_.kpatch
	.hidden	_Z5twiceIlET_S0_.kpatch
	.type	_Z5twiceIlET_S0_.kpatch, @function
_Z5twiceIlET_S0_.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	movq	_ZZ5twiceIlET_S0_E4last(%rip), %rax
	testq	%rdi, %rdi
	js	.L13.kpatch
	movq	%rdi, _ZZ5twiceIlET_S0_E4last(%rip)
	addq	%rdi, %rax
	ret
.L13.kpatch:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	$2, (%rax)
	movq	%rax, %rdi
	call	__cxa_throw@PLT
	.cfi_endproc
	.size	_Z5twiceIlET_S0_.kpatch, .-_Z5twiceIlET_S0_.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z1fi.kpatch, @function
_Z1fi.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	_Z5twiceIiET_S0_
	movslq	%ebx, %rdi
	movl	%eax, %ebp
	call	_Z5twiceIlET_S0_.kpatch
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebp, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	_Z1fi.kpatch, .-_Z1fi.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z1fi.kpatch_old, @function
_Z1fi.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	jmp	_Z5twiceIiET_S0_
	.cfi_endproc
	.size	_Z1fi.kpatch_old, .-_Z1fi.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.bss,"awG",@nobits,_ZZ5twiceIlET_S0_E4last,comdat
	.balign	8
	.weak	_ZZ5twiceIlET_S0_E4last
	.type	_ZZ5twiceIlET_S0_E4last, @object
_ZZ5twiceIlET_S0_E4last:
	.zero	8
	.size	_ZZ5twiceIlET_S0_E4last, .-_ZZ5twiceIlET_S0_E4last
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_Z5twiceIiET_S0_"
	.section	.kpatch.info,"aRG",@progbits,_Z5twiceIiET_S0_,comdat
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
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z5twiceIiET_S0_"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"_Z5twiceIlET_S0_"
	.section	.kpatch.info,"aRG",@progbits,_Z5twiceIlET_S0_.kpatch,comdat
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"_Z1fi"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
